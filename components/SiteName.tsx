/** A host name, read from the left in every language and broken before its dots only. */
export function SiteName({ site }: { site: string }) {
  return (
    <bdi dir="ltr" class="host">
      {site.split('.').map((label, index) => (
        <span key={index}>{index === 0 ? label : `.${label}`}</span>
      ))}
    </bdi>
  );
}

/** What a policy is known by; its site is '' where it is a file of this computer. */
export interface Named {
  site: string;
  title: string | null;
  url: string;
}

/** What a policy is called: its site, or its title where it is of no site. */
export const nameOf = ({ site, title, url }: Named): string => site || title || url;

/** The same, to be seen. */
export function PolicyName({ policy }: { policy: Named }) {
  return policy.site === '' ? <bdi>{nameOf(policy)}</bdi> : <SiteName site={policy.site} />;
}

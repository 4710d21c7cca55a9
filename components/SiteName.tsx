import { type Named, nameOf } from './labels';
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

/** The same, to be seen. */
export function PolicyName({ policy }: { policy: Named }) {
  return policy.site === '' ? <bdi>{nameOf(policy)}</bdi> : <SiteName site={policy.site} />;
}

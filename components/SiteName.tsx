/** A host name, read from the left in every language and broken before its dots only. */
export function SiteName({ site }: { site: string }) {
  return (
    <bdi dir="ltr">
      {site.split('.').map((label, index) =>
        index === 0 ? (
          label
        ) : (
          <span key={site.length - index}>
            <wbr />.{label}
          </span>
        ),
      )}
    </bdi>
  );
}

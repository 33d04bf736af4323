import './brand-mark.css';

/** Three lines that join into one node: the mark of Bundel. Decorative; write the name beside it. */
export function BrandMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg className="b-mark" width={size} height={(size * 18) / 28} viewBox="0 0 28 18" aria-hidden="true">
      <path className="b-mark__line" d="M1.5 2h4.2c4.6 0 4.7 7 9.3 7M1.5 16h4.2c4.6 0 4.7-7 9.3-7M1.5 9H18" />
      <rect className="b-mark__node" x="17.5" y="5.5" width="10" height="7" rx="1.5" />
    </svg>
  );
}

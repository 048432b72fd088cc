import css from './LandingPage.module.css';

/** A drawing: homes around a clinic, joined by paths. Decoration only. */
export function Neighbourhood() {
  return (
    <svg viewBox="0 0 520 420" className={css.picture} aria-hidden="true">
      <rect x="10" y="10" width="500" height="400" rx="36" fill="var(--brand-soft)" />
      <path d="M10 318c90-44 150-26 232-46s168-70 268-38v140a36 36 0 0 1-36 36H46a36 36 0 0 1-36-36z" fill="#c9e0d6" />
      <circle cx="420" cy="92" r="36" fill="#f4d9b8" />
      <g fill="none" stroke="var(--surface)" strokeWidth="9" strokeLinecap="round" strokeDasharray="2 17">
        <path d="M132 306c50 26 84 8 124-8" />
        <path d="M276 300c52 22 92 6 130-8" />
        <path d="M262 318c-8 30-30 46-64 54" />
      </g>
      <g>
        <path d="M208 190 266 144l58 46v106H208z" fill="var(--surface)" />
        <path
          d="M196 196 266 138l70 58"
          fill="none"
          stroke="var(--brand)"
          strokeWidth="11"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path d="M266 262c-21-14-32-25-32-38a17 17 0 0 1 32-9 17 17 0 0 1 32 9c0 13-11 24-32 38z" fill="var(--warm)" />
        <path d="M254 296v-20h24v20z" fill="var(--brand)" />
      </g>
      <g>
        <path d="M76 246 122 210l46 36v62H76z" fill="#fbf3e4" />
        <path
          d="M66 252 122 206l56 46"
          fill="none"
          stroke="#c98a5b"
          strokeWidth="9"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <rect x="110" y="270" width="24" height="38" rx="4" fill="#c98a5b" />
      </g>
      <g>
        <path d="M374 238 416 204l42 34v60h-84z" fill="#fbf3e4" />
        <path
          d="M364 244 416 200l52 44"
          fill="none"
          stroke="#7a9c86"
          strokeWidth="9"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <rect x="404" y="262" width="24" height="36" rx="4" fill="#7a9c86" />
      </g>
      <g>
        <path d="M146 342 180 316l34 26v44h-68z" fill="#fbf3e4" />
        <path
          d="M138 347 180 312l42 35"
          fill="none"
          stroke="#b98312"
          strokeWidth="8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </g>
      <g fill="#7fae97">
        <circle cx="46" cy="290" r="18" />
        <circle cx="338" cy="356" r="22" />
        <circle cx="372" cy="366" r="15" />
        <circle cx="490" cy="292" r="14" />
      </g>
    </svg>
  );
}

/** Name and mark: two flows that meet in one pool. */
export function Brand() {
  return (
    <span className="brand">
      <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
        <path
          d="M5 9h7l7 14h8M5 23h7l2.5-5M19.5 9H27"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      OrderMesh
    </span>
  );
}

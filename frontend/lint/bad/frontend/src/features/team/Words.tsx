export function Words() {
  return (
    <p>
      签约 <input placeholder="Search" />
    </p>
  );
}

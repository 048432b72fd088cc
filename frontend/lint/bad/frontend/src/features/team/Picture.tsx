export function Picture() {
  return <img src="/doctor.png" />;
}

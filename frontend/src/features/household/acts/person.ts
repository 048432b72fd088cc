export interface PersonActProps {
  residentId: string;
  onRecorded: () => void;
  onClose: () => void;
}

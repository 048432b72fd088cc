import { useState } from 'react';

export function Sometimes({ shown }: { shown: boolean }) {
  if (shown) useState(1);
  return null;
}

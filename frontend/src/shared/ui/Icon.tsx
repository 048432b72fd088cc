const PATHS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  home: 'M4 11 12 4l8 7M6.500 9.500V20h11V9.500M10 20v-5.500h4V20',
  doctor:
    'M12 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM5 20.500c0-4 3-6.500 7-6.500s7 2.500 7 6.500M12 16.500v3M10.500 18h3',
  contract: 'M6 3.500h8.500L19 8v12.500H6zM14 3.500V8.500h5M9 12.500h6M9 16h4',
  handbook: 'M5 5.500A2 2 0 0 1 7 3.500h12v14H7a2 2 0 0 0-2 2zM5 19.500a1 1 0 0 0 1 1h13v-3M9 8h6',
  map: 'M9 4 4 6v14l5-2 6 2 5-2V4l-5 2zM9 4v14M15 6v14',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3.500 19c0-3.500 2.500-5.500 5.500-5.500s5.500 2 5.500 5.500M16 5.500a2.800 2.800 0 0 1 0 5.400M17 14c2.200.500 3.500 2.300 3.500 5',
  household:
    'M4 11 12 4l8 7M6 9.500V20h12V9.500M12 17.500c-2.200-1.500-3.400-2.600-3.400-4a1.800 1.800 0 0 1 3.400-.9 1.800 1.800 0 0 1 3.400.9c0 1.400-1.200 2.500-3.400 4z',
  referral: 'M4 8.500h13M13.500 5l3.500 3.500-3.500 3.500M20 15.500H7M10.500 12 7 15.500l3.500 3.500',
  handover: 'M12 4v9M8.500 9.500 12 13l3.500-3.500M4.500 13.500V19h15v-5.500',
  ending: 'M6 3.500h8.500L19 8v12.500H6zM14 3.500V8.500h5M10 12.500l4 4M14 12.500l-4 4',
  check: 'M8 4.500H6v16h12v-16h-2M9 3h6v3.500H9zM9 13.500l2.200 2.200 4-4.500',
  upload: 'M12 15V5M8 8.500 12 4.500l4 4M4.500 13.500V19h15v-5.500',
  calendar: 'M5 6h14v14H5zM5 10.500h14M9 3.500V8M15 3.500V8M9 14.500h2M13.500 14.500h2M9 17.500h2',
  inbox: 'M4 13.500 6.500 5h11l2.500 8.500V19H4zM4 13.500h4.500a3.500 3.500 0 0 0 7 0H20',
  bed: 'M3.500 19V6M3.500 15.500h17V19M20.500 15.500v-2.500a3 3 0 0 0-3-3H10v5.500M6.700 12.700a1.600 1.600 0 1 0 0-3.200 1.600 1.600 0 0 0 0 3.200Z',
  target: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 12.500v-1',
  chart: 'M4 20h16M7 17v-5M12 17V6M17 17v-8',
  notice: 'M4 10v4h3l8 4.500v-13L7 10zM18 9.500a4 4 0 0 1 0 5M8.500 14.500 10 20',
  building:
    'M6 20.500V4h12v16.500M3.500 20.500h17M10.500 20.500v-4h3v4M9.500 8h1.500M13 8h1.500M9.500 12h1.500M13 12h1.500',
  team: 'M12 10.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM6.500 19.500c0-3.500 2.300-5.500 5.500-5.500s5.500 2 5.500 5.500M4.500 9.500a2 2 0 1 0 0-.1M19.500 9.500a2 2 0 1 1 0-.1M2.500 16.500c0-2 .900-3.300 2.500-3.800M21.500 16.500c0-2-.900-3.300-2.500-3.800',
  bell: 'M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 2h-15zM10 18.500a2 2 0 0 0 4 0',
  renewal: 'M19 12a7 7 0 0 1-12.500 4.300M5 12a7 7 0 0 1 12.500-4.300M17.500 4v3.700h-3.700M6.500 20v-3.700h3.700',
  clock: 'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17ZM12 7.500V12l3 2',
} as const;

export type IconName = keyof typeof PATHS;

export const iconNames = Object.keys(PATHS) as IconName[];

/** A line icon in the colour and size of the text beside it; the text says what it means. */
export function Icon({ name, size = '1.35em', className }: { name: IconName; size?: string; className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none', verticalAlign: '-0.3em' }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

interface Icon {
	name: string;
	/** Width and height in pixels. */
	size: number;
	/** Fills the whole square: the system cuts its own shape out of it. */
	isFullBleed: boolean;
}

/** iOS asks for it at this very address, without reading a page first. */
export const APPLE_ICON: Icon = { name: 'apple-touch-icon', size: 180, isFullBleed: true };

export const APP_ICONS: Icon[] = [
	{ name: 'icon-192', size: 192, isFullBleed: false },
	{ name: 'icon-512', size: 512, isFullBleed: false },
	{ name: 'icon-maskable-512', size: 512, isFullBleed: true },
];

export const FAVICON_SIZE = 32;

export const iconPath = ({ name }: Icon): string => `/${name}.png`;

import { type ComponentType, Fragment, h, type VNode } from 'preact';

type Props = Record<string, unknown>;

/** In place of Preact's own, which can do more than a form needs: every byte of its script counts. */
export const jsx = (type: string | ComponentType<Props>, props: Props, key?: unknown): VNode =>
	h(type as ComponentType<Props>, key === undefined ? props : { ...props, key });

export { jsx as jsxs, Fragment };

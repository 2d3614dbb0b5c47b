// For tools that do not read .astro files, as ESLint; "astro check" knows the properties of each component.
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}

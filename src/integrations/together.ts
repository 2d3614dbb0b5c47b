import type { AstroIntegration } from 'astro';

/**
 * Lets several integrations finish the built site at the same time: while one waits for a program of its own, another
 * goes on. None of them may need what another one makes.
 */
export function together(...integrations: readonly AstroIntegration[]): AstroIntegration[] {
  const finishing = integrations.map(({ name, hooks }) => ({ name, finish: hooks['astro:build:done'] }));
  return [
    ...integrations.map(({ name, hooks: { 'astro:build:done': _, ...hooks } }) => ({ name, hooks })),
    {
      name: 'together',
      hooks: {
        'astro:build:done': async (options) => {
          const ends = await Promise.allSettled(
            finishing.map(async ({ name, finish }) => {
              await finish?.({ ...options, logger: options.logger.fork(name) });
            }),
          );
          for (const end of ends) if (end.status === 'rejected') throw end.reason;
        },
      },
    },
  ];
}

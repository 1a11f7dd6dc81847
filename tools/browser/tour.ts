// This module says what a tour of the built game is: stops on one page, each with the way to it.

import type { BrowserContext, Page } from 'playwright-core';

/** One state of a screen: its name and how to come to it from the stop before. */
export interface Stop {
  readonly name: string;
  reach(page: Page): Promise<void>;
  /** What is scrolled to; else the page is seen from its top. */
  readonly at?: string;
}

/** Stops on one page, in order. */
export interface Tour {
  readonly name: string;
  /** Where the page opens: a hash. */
  readonly route: string;
  /** What is refused or withheld from this page, before it opens. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  readonly stops: readonly Stop[];
}

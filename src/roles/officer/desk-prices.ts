// This module holds what acts cost in seconds. A price is seen before the act is done, and time moves by acts alone.

import { interpreterState, roomState } from './desk-state';
import type { OfficerWorld } from './officer-world';

/** Price of an act in seconds. Pointing is free: looking costs nobody anything. Without a clock everything is. */
export function priceOf(act: string, world: OfficerWorld, roomDraw: number): number {
  if (world.clockStopped) return 0;
  const [kind, name] = act.split('.');
  switch (kind) {
    case 'ask':
      return name === 'show' ? 25 : 20;
    case 'over':
      return 10;
    case 'turn':
      return 5;
    case 'water':
      return 15;
    case 'explain':
      return 20;
    case 'worry':
      return 25;
    case 'summarise':
      return 25;
    case 'form-question':
      return 10;
    case 'companion':
      return name === 'wait' ? 15 : name === 'translate' ? 5 : 20;
    case 'yarro':
      return interpreterState(world) === 'site' ? 40 : interpreterState(world) === 'phone' ? 90 : 20;
    case 'room': {
      const room = roomState(world, roomDraw);
      return room === 'ready' ? 60 : room === 'booked' ? 180 : 240;
    }
    case 'register':
      return world.register ? 40 : 15;
    case 'payer':
      return world.bankPartnership ? 60 : 15;
    case 'mirel':
      return 60;
    case 'relative':
      return 60;
    case 'card':
      return 5;
    case 'decide':
      return name === 'referral' ? 60 : name === 'asylum' || name === 'child' ? 45 : name === 'second' ? 20 : 5;
    default:
      return 0;
  }
}

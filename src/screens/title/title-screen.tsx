// This module is the title: the shore at dusk, the first moment at a counter, three desks to choose from.

import './title-screen.css';
import { useEffect, useRef } from 'preact/hooks';
import type { RoleId } from '../../play/beat';
import { Button } from '../../ui/button';
import { Landscape } from '../../ui/landscape';
import { leaveQuickly } from '../../ui/leave';
import { Portrait } from '../../ui/portrait';
import type { RouteId, ScreenProps } from '../../ui/screen-props';
import { useStore } from '../../ui/use-store';
import { PassportMoment } from './passport-moment';
import { type DeskCard, deskCards } from './title-view';

const links: readonly RouteId[] = ['lab', 'evidence', 'settings', 'about'];

/** The title screen. */
export function TitleScreen({ session, sound, t, query }: ScreenProps) {
  const roles = useStore(session.store, (state) => state.roles);
  const desks = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = t('app.title');
  }, [t]);
  const world = query.world ?? session.store.getState().worldCode;
  const address = (route: RouteId): string =>
    `#/${route}${world === undefined ? '' : `?world=${encodeURIComponent(world)}`}`;
  return (
    <div class="title on-night">
      <Landscape hour="dusk" seed="saltmere" water lights={34} glow={0.49} />
      <header class="title__bar">
        <nav class="title__links" aria-label={t('title.links')}>
          {links.map((route) => (
            <a key={route} href={`#/${route}`} class="title__link">
              {t(`app.screen.${route}`)}
            </a>
          ))}
        </nav>
        <Button kind="quiet" class="title__leave" label={t('ui.frame.leave-long')} onPress={leaveQuickly}>
          {t('ui.frame.leave')}
        </Button>
      </header>
      <main class="title__main" id="main" tabIndex={-1}>
        <div class="title__head">
          <h1 class="title__wordmark">{t('title.name')}</h1>
          <p class="title__tagline">{t('title.tagline')}</p>
        </div>
        <PassportMoment session={session} sound={sound} onSkip={() => desks.current?.focus()} />
        <p class="title__note">{t('title.note')}</p>
        <section class="title__desks" aria-label={t('title.desks')} tabIndex={-1} ref={desks}>
          {deskCards.map((card) => (
            <DeskPaper
              key={card.role}
              card={card}
              started={(roles[card.role]?.choices.length ?? 0) > 0}
              address={address(card.route)}
              words={(part, values) => t(`title.card.${card.role}.${part}`, values)}
              continueText={t('title.card.continue')}
              timeText={t('title.card.time', { place: t(`title.card.${card.role}.place`), minutes: card.minutes })}
            />
          ))}
        </section>
      </main>
    </div>
  );
}

interface DeskPaperProps {
  readonly card: DeskCard;
  readonly started: boolean;
  readonly address: string;
  readonly words: (part: 'name' | 'text', values?: Readonly<Record<string, string>>) => string;
  readonly continueText: string;
  readonly timeText: string;
}

function DeskPaper({ card, started, address, words, continueText, timeText }: DeskPaperProps) {
  const role: RoleId = card.role;
  return (
    <a class="desk-card on-paper" data-role={role} href={address}>
      <span class="desk-card__portrait">
        <Portrait id={card.portrait} mood={card.mood} size="card" />
      </span>
      <span class="desk-card__words">
        <span class="desk-card__name">{words('name')}</span>
        <span class="desk-card__text">{words('text')}</span>
        <span class="desk-card__foot">
          {timeText}
          {started && <span class="desk-card__continue">{continueText}</span>}
        </span>
      </span>
    </a>
  );
}

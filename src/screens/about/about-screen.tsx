// This module is the about page: what this is and for whom, what is fact, model and fiction, what is left out and why.

import './about-screen.css';
import { ReadingPage } from '../../ui/reading-page';
import type { ScreenProps } from '../../ui/screen-props';

/** Parts with one paragraph per key, and parts with a list. */
const parts = [
  { id: 'who', paragraphs: ['1', '2'], list: [] },
  { id: 'review', paragraphs: ['1', '2'], list: [] },
  { id: 'marks', paragraphs: ['1'], list: ['fact', 'model', 'fiction'] },
  { id: 'labels', paragraphs: ['1'], list: ['assumption', 'second-hand', 'checked'] },
  { id: 'out', paragraphs: ['1'], list: ['nationals', 'sexual', 'places', 'children'] },
  { id: 'warning', paragraphs: ['1', '2'], list: [] },
  { id: 'help', paragraphs: ['1', '2'], list: [] },
  { id: 'privacy', paragraphs: ['1'], list: [] },
  { id: 'licence', paragraphs: ['1', '2'], list: [] },
] as const;

/** The about screen. */
export function AboutScreen({ t, navigate }: ScreenProps) {
  return (
    <ReadingPage title={t('about.title')} lead={t('about.lead')} hour="dawn" navigate={navigate}>
      {parts.map((part) => (
        <section
          key={part.id}
          class={`reading-page__part about__part--${part.id}`}
          aria-labelledby={`about-${part.id}`}
        >
          <h2 id={`about-${part.id}`}>{t(`about.${part.id}.title`)}</h2>
          {part.paragraphs.map((paragraph) => (
            <p key={paragraph}>{t(`about.${part.id}.${paragraph}`)}</p>
          ))}
          {part.list.length > 0 && (
            <ul class="reading-page__list">
              {part.list.map((item) => (
                <li key={item}>
                  <strong>{t(`about.${part.id}.${item}.name`)}</strong> {t(`about.${part.id}.${item}.text`)}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </ReadingPage>
  );
}

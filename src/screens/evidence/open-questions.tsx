// This module shows where studies or theories disagree: each question with its answers and the facts on both sides, and the
// packs in which a sceptic answers several at once.

import { packs, type StructuralSwitch, switchById, switches } from '../../evidence/switches';
import { useText } from '../../ui/text-context';
import { FactList } from './fact-list';

/** Questions of one kind. */
export function OpenQuestions({ kind }: { readonly kind: StructuralSwitch['kind'] }) {
  const t = useText();
  return (
    <div class="evidence__questions">
      {switches
        .filter((each) => each.kind === kind)
        .map((each) => (
          <details key={each.id} class="evidence__question" data-switch={each.id}>
            <summary lang="en">{each.question}</summary>
            <ul class="reading-page__list" lang="en">
              {each.options.map((option, at) => (
                <li key={option.id}>
                  {option.says} {at === 0 && <em>{t('evidence.question.default')}</em>}{' '}
                  {Object.entries(option.assume).map(([id, value]) => (
                    <code key={id}>{t('evidence.question.assumes', { id, value: String(value) })}</code>
                  ))}
                </li>
              ))}
            </ul>
            {each.facts.length > 0 && <FactList ids={each.facts} />}
          </details>
        ))}
    </div>
  );
}

/** The packs. */
export function ScepticPacks() {
  const t = useText();
  return (
    <div class="evidence__questions" lang="en">
      {packs.map((pack) => (
        <article key={pack.id} class="evidence__pack" data-pack={pack.id}>
          <h3>{pack.name}</h3>
          <p>{pack.argument}</p>
          <p class="evidence__label">{t('evidence.pack.by', { who: pack.arguedBy })}</p>
          <ul class="reading-page__list">
            {Object.entries(pack.switches).map(([id, option]) => {
              const asked = switchById(id as StructuralSwitch['id']);
              return (
                <li key={id}>
                  {asked.question} <strong>{asked.options.find((each) => each.id === option)?.says}</strong>
                </li>
              );
            })}
            {Object.entries(pack.assume).map(([id, value]) => (
              <li key={id}>
                <code>{t('evidence.question.assumes', { id, value: String(value) })}</code>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </div>
  );
}

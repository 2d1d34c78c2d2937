import { Injectable } from '@nestjs/common';
import { Vault } from '#platform';
import type { Classifier, Contribution, Verdict } from './domain/classifier/classifier.js';
import type { FeatureModel, FeatureRow } from './domain/classifier/feature-model.js';
import type { Screened } from './domain/condition/reading.js';
import type { Figures } from './domain/condition/fields.js';
import type { Opinion } from './domain/decision.js';
import type { ModelSet, NamedModel } from './model-book.service.js';

/** What the models say of one order, and why. */
export interface Said {
  readonly opinions: readonly Opinion[];
  /** Of each class that was found: the strongest grounds. */
  readonly grounds: Grounds;
}
export type Grounds = Readonly<Record<string, readonly Contribution[]>>;

/** Grounds that are kept of each class. */
const MOST_GROUNDS = 8;
/** What a model gives less than one in a hundred is not written down. */
const LEAST_BP = 100;
const NOTHING: Said = { opinions: [], grounds: {} };

/** Asks the models in force, and those in shadow, about orders. */
@Injectable()
export class Opinions {
  constructor(private readonly vault: Vault) {}

  of(models: ModelSet, { figures, texts }: Screened): Said {
    const remark = texts?.buyerRemark ?? '';
    const ofTexts =
      remark === '' ? NOTHING : said<string, Classifier<string>>(models.texts, models.shadowTexts, () => remark);
    const ofOrders = said<FeatureRow, FeatureModel>(models.features, models.shadowFeatures, model =>
      rowOf(model, figures),
    );
    return {
      opinions: [...ofTexts.opinions, ...ofOrders.opinions],
      grounds: { ...ofTexts.grounds, ...ofOrders.grounds },
    };
  }

  /** Grounds as they rest: they hold bits of the remark. Null when nothing was found. */
  seal(grounds: Grounds, shopId: string, decisionId: string): string | null {
    return Object.keys(grounds).length === 0 ? null : this.vault.seal(grounds, shopId, decisionId);
  }

  open(sealed: string | null, shopId: string, decisionId: string): Grounds {
    return sealed === null ? {} : this.vault.open<Grounds>(sealed, shopId, decisionId);
  }
}

function said<Input, M extends Classifier<Input>>(
  live: NamedModel<M> | null,
  shadows: readonly NamedModel<M>[],
  inputOf: (model: M) => Input,
): Said {
  const asked = live ? [live, ...shadows] : shadows;
  const opinions: Opinion[] = [];
  const grounds: Record<string, readonly Contribution[]> = {};
  for (const one of asked) {
    const { id, model } = one;
    const input = inputOf(model);
    const [verdict] = model.classify([input]);
    if (!verdict) continue;
    opinions.push(...opinionsOf(id, model.classes, verdict, one !== live));
    if (one !== live) continue;
    for (const className of verdict.flagged) grounds[className] = model.explain(input, className, MOST_GROUNDS);
  }
  return { opinions, grounds };
}

function opinionsOf(
  model: string,
  classes: readonly string[],
  { probabilities, flagged }: Verdict,
  shadow: boolean,
): Opinion[] {
  return classes.map((className, k) => ({
    model,
    className,
    bp: Math.round((probabilities[k] ?? 0) * 10_000),
    found: flagged.includes(className),
    ...(shadow ? { shadow } : {}),
  }));
}

/** What is worth writing down. */
export const worthKeeping = (opinions: readonly Opinion[]): readonly Opinion[] | null => {
  const kept = opinions.filter(({ bp, found }) => found || bp >= LEAST_BP);
  return kept.length === 0 ? null : kept;
};

/** The figures of an order by the names the model was trained on; a name that is no figure is not known. */
const rowOf = (model: FeatureModel, figures: Figures): readonly number[] =>
  model.parts.features.map(name => {
    const value = (figures as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'number' ? value : Number.NaN;
  });

import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#contracts';
import { RiskExport, type RecordReference } from './buyer-export.service.js';

/** What risk adds to what is held of a buyer. */
@Resolver('PersonalRecord')
export class RiskExportResolver {
  constructor(private readonly records: RiskExport) {}

  @ResolveReference()
  reference(reference: RecordReference): RecordReference {
    return reference;
  }

  @ResolveField('risk')
  risk(@Parent() record: RecordReference, @Context('viewer') viewer: Viewer): Promise<string | null> {
    return this.records.textOf(viewer, record);
  }
}

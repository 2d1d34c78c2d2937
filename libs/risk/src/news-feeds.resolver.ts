import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult, type Connection, type PageArgs } from '#platform';
import { NewsFeeds, type FeedSettings, type NewsFeedView } from './news-feeds.service.js';
import type { NewsItemRow } from './store/news-feed.row.js';

/** Feeds of news. */
@Resolver('NewsFeed')
export class NewsFeedsResolver {
  constructor(private readonly feeds: NewsFeeds) {}

  @Query('newsFeeds')
  list(@Context('viewer') viewer: Viewer, @Args() args: PageArgs): Promise<Connection<NewsFeedView>> {
    return this.feeds.list(viewer, args);
  }

  @Mutation('addNewsFeed')
  async add(
    @Context('viewer') viewer: Viewer,
    @Args('url') url: string,
    @Args('settings') settings: FeedSettings,
  ): Promise<NewsFeedView> {
    return this.feeds.add(viewer, url, settings);
  }

  @Mutation('changeNewsFeed')
  change(
    @Context('viewer') viewer: Viewer,
    @Args('id') id: string,
    @Args('settings') settings: FeedSettings,
  ): Promise<NewsFeedView | Problem> {
    return asResult(async () => this.feeds.change(viewer, id, settings));
  }

  @ResolveField('hits')
  hits(@Parent() { id }: NewsFeedView, @Args() args: PageArgs): Promise<Connection<NewsItemRow>> {
    return this.feeds.hits(id, args);
  }
}

/** Items of feeds. */
@Resolver('NewsItem')
export class NewsItemResolver {
  @ResolveField('keywords')
  keywords(@Parent() { hits }: NewsItemRow): readonly string[] {
    return hits;
  }
}

package nyc.icefree.proposals;

/** What became of a proposal. */
enum ProposalState {
    OPEN,
    AGREED,
    /** Also by whoever proposed it, who thought again. */
    DECLINED,
    /** Somebody proposed anew. */
    OVERTAKEN
}

package nyc.icefree.feedback;

import nyc.icefree.eventviews.EventView;

/**
 * Where somebody who came answers.
 *
 * @param event as whoever has its link sees it
 * @param open whether answers are still counted
 */
public record FeedbackForm(EventView event, boolean open) {}

package nyc.icefree.workspace.queues;

import java.util.UUID;
import nyc.icefree.workspace.StateWord.Tone;

/**
 * One line of a queue.
 *
 * @param id by which it stands in the address
 * @param below from whom, and when it would be
 * @param state a word, empty where all are in the same
 */
public record QueueRow(UUID id, String title, String below, String state, Tone tone) {}

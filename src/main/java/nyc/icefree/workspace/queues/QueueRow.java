package nyc.icefree.workspace.queues;

import java.util.UUID;
import nyc.icefree.workspace.StateWord.Tone;

/**
 * One line of a queue.
 *
 * @param id in the address
 * @param state empty where all are in the same
 */
public record QueueRow(UUID id, String title, String below, String state, Tone tone) {}

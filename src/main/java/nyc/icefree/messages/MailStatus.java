package nyc.icefree.messages;

/**
 * How mail goes.
 *
 * @param on a mail server is configured
 * @param waiting queued or failed, to be sent or tried again
 * @param givenUp not sent, in what the outbox still holds
 */
public record MailStatus(boolean on, int waiting, int givenUp) {}

package nyc.icefree.messages;

import java.time.Instant;

/** A whole mail as the demo keeps it in memory. */
public record DemoMail(Instant sentAt, String to, String subject, String text) {}

package nyc.icefree.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Time and epoch of a sign-in, kept in the session. */
record SessionMark(UUID person, int epoch, Instant signedInAt) implements Serializable {}

package nyc.icefree.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** When and in which epoch of a person a session was signed in; kept in the session beside the security context. */
record SessionMark(UUID person, int epoch, Instant signedInAt) implements Serializable {}

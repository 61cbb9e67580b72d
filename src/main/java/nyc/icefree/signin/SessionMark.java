package nyc.icefree.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

record SessionMark(UUID person, int epoch, Instant signedInAt) implements Serializable {}

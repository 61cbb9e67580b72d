/** Everything that leaves by mail: the outbox, its templates and its sending. */
@NullMarked
package nyc.icefree.messages;

import org.jspecify.annotations.NullMarked;

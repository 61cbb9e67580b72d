/** Answers to mails about a shift, by the mail's own link. */
@NullMarked
@NamedInterface("answers")
package nyc.icefree.shifts.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

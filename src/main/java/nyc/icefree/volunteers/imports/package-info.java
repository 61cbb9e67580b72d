/** Lists of people whom an organization wants to ask for help: how a file is read, how many a day, and who is asked by no list again. */
@NullMarked
@NamedInterface("imports")
package nyc.icefree.volunteers.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

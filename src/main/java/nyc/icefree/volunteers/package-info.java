/** People who help: languages, skills, areas, and the organizations that they chose. */
@NullMarked
package nyc.icefree.volunteers;

import org.jspecify.annotations.NullMarked;

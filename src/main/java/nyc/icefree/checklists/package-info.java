/** What has to be done before an event: by whom, and how many days before. */
@NullMarked
package nyc.icefree.checklists;

import org.jspecify.annotations.NullMarked;

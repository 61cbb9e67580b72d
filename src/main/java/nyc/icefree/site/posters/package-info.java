/** Pictures of events: the band on the page, the preview in messengers, the icon on a phone. */
@NullMarked
package nyc.icefree.site.posters;

import org.jspecify.annotations.NullMarked;

/** How an event looks: the band on its page, the picture that messengers show, the icon on a phone. */
@NullMarked
package nyc.icefree.site.posters;

import org.jspecify.annotations.NullMarked;

package nyc.icefree.site;

/** The picture by which a link to a page is shown, 1200 by 630. @param image absolute @param alt what is to be seen on it */
public record Preview(String image, String alt) {}

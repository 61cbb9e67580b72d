package nyc.icefree.site;

/** Picture for link previews, 1200 by 630; {@code image} is an absolute address. */
public record Preview(String image, String alt) {}

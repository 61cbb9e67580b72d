package nyc.icefree.workspace.keys;

import java.util.List;

/** Lines of one kind, under a heading. */
record PaletteGroup(String heading, List<PaletteItem> items) {}

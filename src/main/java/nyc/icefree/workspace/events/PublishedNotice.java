package nyc.icefree.workspace.events;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.bulk.FormPlanning.Published;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Notice;

/** Says that something became public, with what can still be added to it. */
final class PublishedNotice {
    private PublishedNotice() {}

    static void show(Words words, Published published, boolean series) {
        if (published.waits()) {
            Notice.said(words.get("workspace.step.submitted"));
            return;
        }
        String text = words.get(series ? "workspace.series.published" : "workspace.event.published");
        Notice.said(Stream.concat(
                        Stream.of(text),
                        published.gaps().stream()
                                .filter(gap -> !gap.isAskedAbout())
                                .map(words::why))
                .collect(Collectors.joining(" ")));
    }
}

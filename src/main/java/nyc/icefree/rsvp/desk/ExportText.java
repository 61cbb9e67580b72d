package nyc.icefree.rsvp.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeCsv;
import nyc.icefree.text.Words;

/** An event's parties as a CSV table: a mark, a head, a row each. */
public record ExportText(Words words, Questions questions, ZoneId zone) {

    public String of(String mark, List<RsvpLine> lines) {
        var csv = new SafeCsv();
        csv.row(List.of(mark));
        boolean byLanguage = lines.stream().anyMatch(line -> line.party().inLanguage() != null);
        csv.row(head(byLanguage));
        String unreadable = words.get("workspace.rsvps.unreadable");
        lines.forEach(line -> csv.row(cells(line.nameOr(unreadable), byLanguage)));
        return csv.toString();
    }

    /** @param most parties in it when there are more; 0 when it has all */
    public String mark(String who, Instant at, String reason, int most) {
        String mark = words.get("rsvp.export.mark", "who", who, "when", words.moment(at, zone), "reason", reason);
        return most == 0 ? mark : mark + " " + words.get("rsvp.export.cut", "most", most);
    }

    private List<String> head(boolean byLanguage) {
        var columns = new ArrayList<>(List.of(
                "name", "state", "adults", "children", "email", "reads", "needs", "note", "by-hand", "answered"));
        if (byLanguage) {
            columns.add("in");
        }
        return Stream.concat(
                        columns.stream().map(column -> words.get("rsvp.export." + column)),
                        questions.all().stream()
                                .map(question -> question.in(words.language()).text()))
                .toList();
    }

    private List<String> cells(RsvpLine line, boolean byLanguage) {
        var cells = new ArrayList<>(List.of(
                line.party().name(),
                words.of(line.state()),
                String.valueOf(line.party().people().adults()),
                line.party().people().children() == null
                        ? ""
                        : String.valueOf(line.party().people().kids()),
                line.party().email() == null ? "" : line.party().email(),
                words.of(line.party().language()),
                needs(line),
                line.party().needs().note(),
                line.staff().byHand() ? words.get("rsvp.export.yes") : "",
                words.moment(line.createdAt(), zone)));
        if (byLanguage) {
            Language in = line.party().inLanguage();
            cells.add(in == null ? "" : words.of(in));
        }
        questions.all().stream().map(question -> said(question, line)).forEach(cells::add);
        return cells;
    }

    private String needs(RsvpLine line) {
        return line.party().needs().topics().stream()
                .filter(topic -> topic.kind() != NeedKind.NOTE)
                .map(topic -> words.get(
                        "rsvp.export.need",
                        "what",
                        new NeedsInWords(words).what(topic, line.party().needs()),
                        "answer",
                        words.of(line.party().answers().to(topic))))
                .collect(Collectors.joining("; "));
    }

    private String said(Question question, RsvpLine line) {
        var answer = line.party().toQuestions().to(question);
        return answer.isEmpty() ? "" : answer.said(question, words);
    }
}

package nyc.icefree.site;

import com.ibm.icu.text.BreakIterator;
import java.util.regex.Pattern;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import org.springframework.web.util.HtmlUtils;

/** First sentence of a longer text, for lists and flyers. */
public final class FirstSentence {
    public static final int MOST = 200;
    private static final Pattern BLOCK_ENDS = Pattern.compile("</(?:p|li|h3|h4)>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private FirstSentence() {}

    /** Plain text; a very long sentence is cut after a word, with three dots. */
    public static String of(String markdown, Language language) {
        String block = BLOCK_ENDS.split(SafeText.html(markdown), 2)[0];
        String first = SafeText.line(HtmlUtils.htmlUnescape(TAG.matcher(block).replaceAll("")));
        var sentences = BreakIterator.getSentenceInstance(language.locale());
        sentences.setText(first);
        String sentence = first.substring(0, Math.max(0, sentences.next())).strip();
        if (sentence.length() <= MOST) {
            return sentence;
        }
        var words = BreakIterator.getWordInstance(language.locale());
        words.setText(sentence);
        return sentence.substring(0, words.preceding(MOST)).strip() + "…";
    }
}

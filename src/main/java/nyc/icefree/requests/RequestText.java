package nyc.icefree.requests;

record RequestText(String asker, String title, String words, String neighbourhood, String venue, String address) {
    /** Tidied text contains no control characters but line ends. */
    private static final String BETWEEN = "\u001f";

    static RequestText of(RequestForm form) {
        return new RequestText(
                form.asker(), form.title(), form.words(), form.neighbourhood(), form.venue(), form.address());
    }

    String write() {
        return String.join(BETWEEN, asker, title, words, neighbourhood, venue, address);
    }

    static RequestText read(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new RequestText(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
    }
}

package nl.imwregiotilburg.wijkteam.api;

import java.util.List;

/** What a list of clients shows of one client. */
public record ClientKaart(String kop, String regel, List<String> labels) {}

package nl.imwregiotilburg.libraries.functional.sjablonen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.StringTokenizer;
import org.apache.commons.text.TextStringBuilder;
import org.apache.commons.text.WordUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import nl.imwregiotilburg.libraries.functional.sjablonen.BriefService.Ontvanger;

public class BriefOpmaak {

    private static final Logger log = LoggerFactory.getLogger(BriefOpmaak.class);

    public void brief(Ontvanger ontvanger, String sjabloon) {
        Map<String, String> waarden = new HashMap<>();
        waarden.put("naam", ontvanger.getNaam());
        waarden.put("dossier", ontvanger.getDossier());
        log.info("{}", new StringSubstitutor(waarden).replace(sjabloon)); // EXPECT
        log.info("{}", StringSubstitutor.replace("Beste ${naam},", waarden)); // EXPECT
        log.info("{}", StringSubstitutor.replace("Dossier ${nr}", Map.of("nr", ontvanger.getDossier()))); // SAFE
    }

    public void opmaak(Ontvanger ontvanger) {
        TextStringBuilder tekst = new TextStringBuilder();
        tekst.append("Dossier ").appendln(ontvanger.getDossier());
        log.info("{}", tekst.toString()); // SAFE
        tekst.appendWithSeparators(List.of(ontvanger.getNaam(), ontvanger.getAdres()), ", ");
        log.info("{}", tekst.build()); // EXPECT
        log.info("{}", WordUtils.capitalizeFully(ontvanger.getNaam())); // EXPECT
        log.info("{}", WordUtils.initials(ontvanger.getNaam())); // EXPECT
        log.info("{}", WordUtils.capitalize(ontvanger.getTaal())); // SAFE
        log.info("{}", StringEscapeUtils.escapeHtml4(ontvanger.getAdres())); // EXPECT
        log.info("{}", new StringTokenizer(ontvanger.getAdres(), ' ').getTokenList()); // EXPECT
        log.info("{}", new StringTokenizer(ontvanger.getAdres(), ' ').size()); // SAFE
        log.info("{}", LevenshteinDistance.getDefaultInstance().apply(ontvanger.getNaam(), ontvanger.getAdres())); // SAFE
    }
}

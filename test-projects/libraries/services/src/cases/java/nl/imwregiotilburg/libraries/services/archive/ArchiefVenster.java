package nl.imwregiotilburg.libraries.services.archive;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimap;
import com.google.common.collect.Ordering;
import com.google.common.collect.Table;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import com.google.common.flogger.FluentLogger;
import java.text.MessageFormat;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.prefs.Preferences;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Het scherm van de archivaris. */
public class ArchiefVenster {

    private static final FluentLogger LOGGER = FluentLogger.forEnclosingClass();

    /** Teksten in het scherm. */
    public static class Teksten extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"gekozen", "Gekozen: {0}"}, {"venster.titel", "Archief"}};
        }
    }

    record DossierGekozen(int nummer, @PersonalData("naam") String naam) { }

    record WijkGekozen(String wijk, ArchiefDossier eerste) { }

    static class DossierModel extends AbstractTableModel {
        private final transient List<ArchiefDossier> dossiers;

        DossierModel(List<ArchiefDossier> dossiers) { this.dossiers = dossiers; }

        ArchiefDossier dossier(int rij) { return dossiers.get(rij); }

        @Override
        public int getRowCount() { return dossiers.size(); }

        @Override
        public int getColumnCount() { return 1; }

        @Override
        public String getColumnName(int kolom) { return "Naam"; }

        @Override
        public Object getValueAt(int rij, int kolom) { return dossiers.get(rij).getNaam(); }
    }

    private final EventBus bus = new EventBus("archief");
    private final Cache<Integer, ArchiefDossier> cache = CacheBuilder.newBuilder().maximumSize(100).build();
    private final ExecutorService werkers = Executors.newFixedThreadPool(2);
    private final ResourceBundle teksten = new Teksten();
    private final JLabel status = new JLabel();

    public ArchiefVenster() {
        bus.register(this);
    }

    public void toon(List<ArchiefDossier> dossiers) {
        DossierModel model = new DossierModel(dossiers);
        JTable tabel = new JTable(model);
        tabel.getSelectionModel().addListSelectionListener(e -> {
            int rij = tabel.getSelectedRow();
            ArchiefDossier gekozen = model.dossier(rij);
            status.setText(MessageFormat.format(teksten.getString("gekozen"), gekozen.getNaam()));
            LOGGER.atFine().log("Cel: %s", tabel.getValueAt(rij, 0)); // EXPECT
            LOGGER.atFine().log("Kolom: %s, rij %d", tabel.getColumnName(0), rij); // SAFE
            LOGGER.atFine().log("Status: %s", status.getText()); // EXPECT
            LOGGER.atFine().log("Titel: %s", teksten.getString("venster.titel")); // SAFE
            bus.post(new DossierGekozen(gekozen.getNummer(), gekozen.getNaam()));
            bus.post(new WijkGekozen(gekozen.getWijk(), gekozen));
        });
    }

    @Subscribe
    public void gekozen(DossierGekozen gebeurtenis) {
        LOGGER.atInfo().log("Gebeurtenis %s", gebeurtenis); // EXPECT
        LOGGER.atInfo().log("Gebeurtenis %d", gebeurtenis.nummer()); // SAFE
        Preferences voorkeur = Preferences.userNodeForPackage(ArchiefVenster.class);
        voorkeur.put("laatste.naam", gebeurtenis.naam());
        voorkeur.putInt("laatste.nummer", gebeurtenis.nummer());
        LOGGER.atFine().log("Onthouden: %s", voorkeur.get("laatste.naam", "")); // EXPECT
        LOGGER.atFine().log("Onthouden: %s", voorkeur.getInt("laatste.nummer", 0)); // SAFE
    }

    @Subscribe
    public void wijk(WijkGekozen gebeurtenis) {
        LOGGER.atInfo().log("Gebeurtenis %s", gebeurtenis); // SAFE
        LOGGER.atInfo().log("Eerste: %s", gebeurtenis.eerste().getBsn()); // EXPECT
    }

    public void overzicht(List<ArchiefDossier> dossiers) {
        Multimap<String, String> perWijk = ArrayListMultimap.create();
        Table<String, Integer, ArchiefDossier> perJaar = HashBasedTable.create();
        for (ArchiefDossier d : dossiers) {
            perWijk.put(d.getWijk(), d.getNaam());
            perJaar.put(d.getWijk(), d.getAfgeslotenOp().getYear(), d);
            cache.put(d.getNummer(), d);
        }
        LOGGER.atInfo().log("Namen per wijk: %s", perWijk); // EXPECT
        LOGGER.atInfo().log("Aantal per wijk: %s", perWijk.keys()); // SAFE
        LOGGER.atInfo().log("Per jaar: %s", perJaar); // SAFE
        LOGGER.atInfo().log("Noord 2020: %s", perJaar.get("noord", 2020).getEmail()); // EXPECT
        LOGGER.atInfo().log("Cache: %d, %s", cache.size(), cache.asMap().keySet()); // SAFE
        List<ArchiefDossier> gesorteerd = Ordering.natural().onResultOf(ArchiefDossier::getNaam).sortedCopy(dossiers);
        LOGGER.atFine().log("Volgorde: %s", Joiner.on(", ").join(gesorteerd)); // SAFE
        String namen = Joiner.on('|').join(gesorteerd.stream().map(ArchiefDossier::getNaam).iterator());
        LOGGER.atFine().log("Volgorde: %s", Splitter.on('|').splitToList(namen)); // EXPECT
        ImmutableMap<Integer, ArchiefDossier> index = Maps.uniqueIndex(dossiers, ArchiefDossier::getNummer);
        LOGGER.atFine().log("Index: %s", index); // SAFE
        LOGGER.atFine().log("Index: %s", Maps.transformValues(index, ArchiefDossier::getBsn)); // EXPECT
    }

    public void achtergrond(ArchiefDossier dossier) throws Exception {
        Future<String> naam = werkers.submit(dossier::getNaam);
        LOGGER.atFine().log("Resultaat: %s", naam.get()); // EXPECT
        LOGGER.atFine().log("Gereed: %s", naam.isDone()); // SAFE
        CompletableFuture<Void> klaar = CompletableFuture.supplyAsync(dossier::getWijk, werkers)
                .thenCombine(CompletableFuture.supplyAsync(dossier::getEmail, werkers), (wijk, email) -> email + " in " + wijk)
                .thenAccept(tekst -> LOGGER.atFine().log("Samen: %s", tekst)); // EXPECT
        klaar.whenComplete((leeg, fout) -> LOGGER.atFine().log("Afgerond, fout: %s", fout != null)); // SAFE
    }
}

package nl.imwregiotilburg.libraries.stacks.poi;

import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Werkblad {

    private static final Logger log = LoggerFactory.getLogger(Werkblad.class);

    public static class Medewerker {
        @PersonalData("naam")
        private String naam;
        private String functie;

        public String getNaam() { return naam; }
        public void setNaam(String naam) { this.naam = naam; }
        public String getFunctie() { return functie; }
        public void setFunctie(String functie) { this.functie = functie; }
    }

    public Workbook exporteer(List<Medewerker> lijst) {
        Workbook boek = new XSSFWorkbook();
        Sheet blad = boek.createSheet("Medewerkers");
        int nr = 0;
        for (Medewerker m : lijst) {
            Row rij = blad.createRow(nr++);
            rij.createCell(0).setCellValue(m.getNaam());
            rij.createCell(1).setCellValue(m.getFunctie());
            log.debug("Naam {}", rij.getCell(0).getStringCellValue()); // EXPECT
            log.debug("Functie {}", rij.getCell(1)); // SAFE
        }
        log.info("Eerste {}", blad.getRow(0).getCell(0)); // EXPECT
        toon(boek);
        return boek;
    }

    private void toon(Workbook boek) {
        DataFormatter opmaak = new DataFormatter();
        for (Row rij : boek.getSheetAt(0)) {
            for (Cell cel : rij) {
                log.debug("Cel {}", opmaak.formatCellValue(cel)); // EXPECT
            }
        }
    }

    public void importeer(Sheet blad) {
        Medewerker m = new Medewerker();
        Row rij = blad.getRow(1);
        m.setNaam(rij.getCell(0).getStringCellValue());
        m.setFunctie(rij.getCell(1).getStringCellValue());
        log.info("Ingelezen {}", m.getNaam()); // EXPECT
        log.info("Ingelezen {}", m.getFunctie()); // SAFE
    }

    public void kop(Medewerker m) {
        Workbook boek = new XSSFWorkbook();
        Sheet blad = boek.createSheet();
        Cell cel = blad.createRow(0).createCell(0);
        cel.setCellValue("Kaart van " + m.getNaam());
        log.info("Kop {}", cel.getRichStringCellValue().getString()); // EXPECT
        cel.setCellValue("Kaart");
        log.info("Kop {}", cel.getStringCellValue()); // SAFE
    }

    public void brief(Medewerker m) {
        XWPFDocument doc = new XWPFDocument();
        XWPFParagraph aanhef = doc.createParagraph();
        XWPFRun stuk = aanhef.createRun();
        stuk.setText("Beste " + m.getNaam());
        XWPFParagraph slot = doc.createParagraph();
        slot.createRun().setText("Met groet, " + m.getFunctie());
        log.info("Aanhef {}", aanhef.getText()); // EXPECT
        log.info("Slot {}", slot.getText()); // SAFE
        slot.createRun().setText("Afdeling");
        log.info("Stukken {}", slot.getRuns().size()); // SAFE
    }
}

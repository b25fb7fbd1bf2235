package nl.imwregiotilburg.libraries.backends.leden;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.Builder;
import lombok.Getter;
import lombok.ToString;
import lombok.extern.slf4j.Slf4j;
import org.mapstruct.AfterMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import org.springframework.stereotype.Component;

record LidDto(Long id, String nummer, String contactnaam, String status) { }

record LidKort(String nummer, String status) { }

@Getter
@Builder(toBuilder = true)
@ToString
class LidMailDto {
    private final String nummer;
    private final String aan;
    @ToString.Exclude private final String telefoon;
    private final String sjabloon;
}

class LidExport {
    private String sleutel;
    private String weergave;
    private String maskering;
    private String label;

    public String getSleutel() { return sleutel; }
    public void setSleutel(String sleutel) { this.sleutel = sleutel; }
    public String getWeergave() { return weergave; }
    public void setWeergave(String weergave) { this.weergave = weergave; }
    public String getMaskering() { return maskering; }
    public void setMaskering(String maskering) { this.maskering = maskering; }
    public String getLabel() { return label; }
    public void setLabel(String label) { this.label = label; }
}

@Mapper(componentModel = "spring")
interface LidMapper {
    @Mapping(target = "nummer", source = "lidnummer")
    @Mapping(target = "contactnaam", source = "naam")
    LidDto naarDto(Lid lid);

    @Mapping(target = "nummer", source = "lidnummer")
    LidKort naarKort(Lid lid);

    List<LidKort> naarKort(List<Lid> leden);

    @Mapping(target = "sleutel", source = "lidnummer")
    @Mapping(target = "weergave", expression = "java(lid.getNaam() + \" <\" + lid.getEmail() + \">\")")
    @Mapping(target = "maskering", source = "telefoon", qualifiedByName = "maskeer")
    @Mapping(target = "label", ignore = true)
    LidExport naarExport(Lid lid);

    @AfterMapping
    default void vulLabel(Lid lid, @MappingTarget LidExport export) {
        export.setLabel("lid-" + lid.getId());
    }

    @Named("maskeer")
    default String maskeer(String waarde) {
        return waarde == null ? "" : "*".repeat(waarde.length());
    }
}

@Slf4j
@Component
public class LidMapping {
    private final LidMapper mapper;

    public LidMapping(LidMapper mapper) { this.mapper = mapper; }

    public LidDto dto(Lid lid) {
        LidDto dto = mapper.naarDto(lid);
        log.debug("Gemapt naar {}", dto); // EXPECT
        log.debug("Gemapt nummer {} status {}", dto.nummer(), dto.status()); // SAFE
        return dto;
    }

    public void kort(List<Lid> leden) {
        List<LidKort> kort = mapper.naarKort(leden);
        log.info("Korte lijst {}", kort); // SAFE
    }

    public LidExport export(Lid lid) {
        LidExport export = mapper.naarExport(lid);
        log.info("Exportregel {}", export.getWeergave()); // EXPECT
        log.info("Exportregel {} / {}", export.getSleutel(), export.getLabel()); // SAFE
        log.info("Telefoon {}", export.getMaskering()); // SAFE
        log.info("Export {}", export); // SAFE
        return export;
    }

    public LidMailDto mail(Lid lid) {
        LidMailDto mail = LidMailDto.builder().nummer(lid.getLidnummer()).aan(lid.getEmail())
                .telefoon(lid.getTelefoon()).sjabloon("welkom").build();
        log.info("Mail {}", mail); // EXPECT
        LidMailDto intern = mail.toBuilder().aan("ledenadministratie@club.example").build();
        log.info("Interne kopie {}", intern); // SAFE
        log.info("Interne kopie, te bellen op {}", intern.getTelefoon()); // EXPECT
        LidMailDto bel = LidMailDto.builder().nummer(lid.getLidnummer()).telefoon(lid.getTelefoon()).build();
        log.info("Belopdracht {}", bel); // SAFE
        return mail;
    }

    public void index(List<Lid> leden) {
        Map<String, LidDto> opNummer = leden.stream().map(mapper::naarDto)
                .collect(Collectors.toMap(LidDto::nummer, Function.identity()));
        log.info("Index {}", opNummer.values()); // EXPECT
        Map<String, String> opNaam = leden.stream().collect(Collectors.toMap(Lid::getNaam, Lid::getStatus, (a, b) -> a));
        opNaam.forEach((naam, status) -> log.info("{}", naam)); // EXPECT
        opNaam.forEach((naam, status) -> log.info("{}", status)); // SAFE
    }
}

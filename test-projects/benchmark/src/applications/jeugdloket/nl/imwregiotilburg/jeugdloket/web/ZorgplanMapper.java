package nl.imwregiotilburg.jeugdloket.web;

import nl.imwregiotilburg.jeugdloket.model.Zorgplan;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Makes the screen form of a plan. */
@Component
public class ZorgplanMapper implements Converter<Zorgplan, ZorgplanDto> {

    @Override
    public ZorgplanDto convert(Zorgplan plan) {
        ZorgplanDto dto = new ZorgplanDto();
        dto.setKenmerk(plan.nummer());
        dto.setKop(plan.doel());
        dto.setOmvang(plan.stappen().size());
        plan.stappen().stream().map(Zorgplan.Stap::toelichting).forEach(dto.getRegels()::add);
        return dto;
    }

    /** A copy for the public list, without what the plan is about. */
    public ZorgplanDto openbaar(ZorgplanDto bron) {
        ZorgplanDto kopie = new ZorgplanDto();
        BeanUtils.copyProperties(bron, kopie, "kop", "regels");
        return kopie;
    }

    public ZorgplanDto volledig(ZorgplanDto bron) {
        ZorgplanDto kopie = new ZorgplanDto();
        BeanUtils.copyProperties(bron, kopie);
        return kopie;
    }
}

-- nobody is alone with children: who comes first waits for a second (where the number is odd it is asked for at the next change)
update shift set structure = 'PAIRS', version = version + 1 where role = 'CHILDCARE' and seats > 0 and mod(seats, 2) = 0 and mod(spare, 2) = 0;
update pattern_shift set structure = 'PAIRS', version = version + 1 where role = 'CHILDCARE' and seats > 0 and mod(seats, 2) = 0 and mod(spare, 2) = 0;

# Pins of pyxl_axi belong to no clock: two flip-flops in a row synchronise the inputs. Scoped to the IP.
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {NAME =~ *gpio/sampled_reg*}]
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {NAME =~ *gpio/level_reg_reg*}]
set_false_path -to [get_cells -hierarchical -filter {NAME =~ *gpio/sampled_reg*}]

# The clock of pyxl_zynq_top: FCLK_CLK0 of the processing system, 100 MHz as the boot loader sets it. In a block design the IP of
# the processing system brings this constraint along.
create_clock -name fclk0 -period 10.000 [get_pins {ps7/FCLKCLK[0]}]

# FCLK_RESET0_N goes to a synchroniser.
set_false_path -from [get_pins {ps7/FCLKRESETN[0]}]
